//! English, alone and among the words of other languages.

use super::{Says, Vocabulary};
use crate::Kind;

pub(crate) const ENGLISH: Vocabulary = Vocabulary {
    words: &[
        (
            Says::FILLER,
            "the a an and or of for to in on at by from with via all any every now just latest new \
             top best first daily free easy quick up down out it its this these that one minute \
             minutes day world india national city local state hindi english tamil telugu bengali \
             marathi gujarati kannada malayalam punjabi urdu odia assamese nepali language regional \
             live trending instant page group groups community channel channels handle print sign exclusive is are be only no not don't dont miss never anytime \
             anywhere directly phone mobile official much so go way real time everything",
        ),
        (Says::OURS, "our us"),
        (Says::YOURS, "you your"),
        (
            Says::STORY,
            "news story stories article articles update updates headline headlines breaking \
             newspaper paper magazine times today express herald bulletin coverage edition",
        ),
        (
            Says::CHANNEL,
            "whatsapp telegram facebook twitter instagram youtube google linkedin pinterest \
             threads x koo snapchat reddit messenger fb social media",
        ),
        (Says::COOKIE, "cookie cookies"),
        (
            Says::TERMS,
            "policy terms conditions preferences settings manage",
        ),
        (Says::PRIVACY, "privacy"),
        (
            Says::AGREE,
            "accept agree reject decline allow deny consent ok okay yes no later skip dismiss \
             got",
        ),
        (Says::SITE, "website websites site portal browser"),
        (
            Says::PRICE,
            "rs inr rupees month monthly year yearly annual plan plans offer off discount trial \
             price",
        ),
        (Says::ONLY, "only exclusively just"),
        (Says::APP, "app apps"),
        (
            Says::STORE,
            "android ios iphone ipad store playstore appstore",
        ),
        (Says::GET, "download install get"),
        (Says::JOIN, "follow join like subscribe stay"),
        (
            Says::SUBSCRIBE,
            "newsletter newsletters subscription subscribe epaper inbox membership",
        ),
        (Says::ALERT, "notification notifications alert alerts bell"),
        (Says::SHARE, "share email tweet forward send"),
        (
            Says::COMMENT,
            "comment comments opinion thoughts feedback views",
        ),
        (
            Says::PAY,
            "premium member members subscriber subscribers login register",
        ),
        (Says::AD, "advertisement advertisements ad ads sponsored"),
        (Says::READ, "read see view know explore find discover"),
        (Says::PLAY, "listen watch play audio podcast"),
        (Says::PRESS, "click tap here link button scroll"),
        (
            Says::MORE,
            "more full next previous other related also rest below continue continues",
        ),
        (
            Says::DO,
            "follow join like subscribe stay download install get read see view know \
             explore find discover share email tweet forward send listen watch play \
             click tap scroll register enter support visit try check turn enable allow \
             accept write tell let add leave post press open continue start become keep",
        ),
        (
            Says::TELLING,
            "said says was were has have had will would could should may might must he she they \
             his her their who which but if then than because after before while people according \
             told added been being i my me him them can did does do when where how why there",
        ),
    ],
    catches: &[
        (Kind::Follow, "Follow us on WhatsApp for the latest news"),
        (
            Kind::Follow,
            "Now follow our official channel on Telegram @hillpost",
        ),
        (
            Kind::AppDownload,
            "Get the Hill Post news app: Android | iOS",
        ),
        (
            Kind::AppDownload,
            "Download our app and read all the latest stories anytime",
        ),
        (
            Kind::Subscribe,
            "Subscribe to our daily newsletter for the top stories in your inbox",
        ),
        (Kind::Share, "Share this article via Facebook | X | Email"),
        (
            Kind::Notification,
            "Turn on notifications for breaking news alerts",
        ),
        (Kind::Comment, "Share your thoughts in the comments below"),
        (Kind::Related, "Tap here for more stories"),
    ],
    spares: &[
        "He shared the article with his friends on Facebook.",
        "Download the Cash App and enter the code.",
        "Follow the river to the next bridge.",
        "The channel was closed after people told us of the news.",
        "Read the label and keep the bottle below 25 degrees.",
        "The app was taken from the Play Store in May.",
        "Open the app and read the meter at the same hour every day.",
        "Click the link and register.",
        "Press the button for the next floor.",
    ],
};
