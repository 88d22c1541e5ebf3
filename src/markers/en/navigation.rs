//! Page furniture: consent, players, menus, copyright.

use crate::Kind::{Consent, Navigation, Player};
use crate::markers::rule::Shape::{Whole, Within};
use crate::markers::rule::{Rule, rule};

pub(super) const RULES: &[Rule] = &[
    rule(
        Consent,
        "cookies",
        Within,
        "^(?:welcome[^\"|]*[!.] |your privacy[^\"|]*[.:!] |hello[^\"|]*! |notice:? |important:? |cookies?:? |privacy & cookies:? )?(?:we(?: and (?:our|selected|third)[^\"|.]*)?|this (?:web)?site|our (?:web)?sites?|the (?:web)?site)[^\"|.]* (?:use|uses|using|utili[sz]e|utili[sz]es|store|stores|place|set|sets|process|serve|serves|collect|access|employ|employs|deploy)[^\"|.]* (?:cookies?|similar technologies|tracking technologies|personal data|data collection tools)|^(?:by (?:continuing|using|clicking|closing|browsing|accepting|visiting|proceeding|choosing|scrolling|staying|your continued)|if you continue|continuing to|your use)[^\"|]*(?:you|site|website)[^\"|]*(?:agree|consent|accept|agreeing|acknowledge|cookies?|privacy policy|happy with)|^(?:these |some |strictly necessary |necessary |functional |analytics |performance |marketing |targeting )?cookies (?:are|help|allow|enable|on this|that|let|may)[^\"|]*(?:site|website|browser|experience|users?|preferences)|^we (?:value|respect|care about) your privacy|^your (?:privacy|data) (?:is important|matters|choices|rights)|^you can (?:change|manage|withdraw|update|opt)[^\"|]*(?:cookies?|consent|preferences|settings|privacy)",
        &[
            "We use cookies to improve your experience on our site.",
            "This website uses cookies or similar technologies to enhance your browsing experience",
            "By continuing to use this site, you agree to our privacy policy",
            "We value your privacy",
            "We and our partners store and access personal data on your device",
        ],
        &[
            "We baked cookies with the children and sold them at the fair.",
            "The regulator fined the firm for the way its site uses cookies.",
            "By continuing the march, the students lost their year.",
        ],
    ),
    rule(
        Consent,
        "consent-buttons",
        Whole,
        "(?:yes,? )?(?:i )?(?:accept|agree|reject|decline|allow|deny|refuse|consent|understand|disagree|opt[- ]out|opt[- ]in)(?: (?:all|to all|only necessary|necessary|essential|optional|selected|non-essential))?(?: (?:cookies?|and (?:close|continue|proceed)|& (?:close|continue)|the terms|terms|policy))*|(?:ok,? )?(?:got it|understood)!?|(?:manage|customi[sz]e|change|review|update|save|confirm|set|view|more)(?: (?:my|your|our|cookie|consent|privacy|all))* (?:cookies?|preferences|choices|settings|options|consent|partners|vendors|info about cookies)|(?:cookies?|privacy|consent|gdpr|ccpa)(?: (?:and|&) (?:cookies?|privacy))? (?:settings?|preferences|policy|notice|consent|choices|center|centre|options|statement|manager|information|declaration)|(?:do not|don't) sell(?: or share)? my (?:personal )?(?:info|information|data)|your (?:privacy|ad|california)(?: privacy)? (?:choices|rights)|(?:strictly |always )?(?:necessary|functional|performance|analytics|targeting|marketing|essential|third-party)(?: cookies?)|always active|legitimate interest|vendor list|privacy (?:overview|shield)|limit the use of my sensitive personal information",
        &[
            "Accept all cookies",
            "I Agree",
            "Cookie Settings",
            "Manage preferences",
            "Do Not Sell My Personal Information",
            "Privacy Policy",
        ],
        &[
            "I agree with the doctor, but the boy must decide.",
            "Accept the offer, the union told its members.",
        ],
    ),
    rule(
        Player,
        "player",
        Whole,
        "(?:now |currently |video |up next |now )*playing(?: (?:now|next|video|in [0-9]+))?|(?:press to |click to |tap to |auto)?play(?: (?:video|audio|now|all|pause|again|clip|button|live|next|/ ?pause|podcast|episode))?|pause(?: video| audio)?|play ?/ ?pause|(?:un)?mute|(?:tap|click) to (?:unmute|play|watch|expand)(?: video)?|volume(?: [0-9]+%?)?|(?:enter |exit |toggle )?full ?-?screen(?: mode)?|replay|rewind|(?:video |ad |player |content |please wait,? |still )?loading(?: (?:video|player|ad|more|content|comments|please wait|ads))?|buffering|please wait|(?:closed )?captions?(?: settings| off| on|, opens.*)|subtitles?(?: settings| off| on|, opens.*)?|auto-?play(?: (?:on|off|is on|is off|next video|next))?|picture[- ]in[- ]picture|playback (?:speed|rate)|(?:current time|remaining time|duration|total duration|progress|loaded|stream type|elapsed time) ?:?-? ?(?:[0-9:%.]+|live)?|seek (?:to live|bar|back|forward|.*currently.*)|skip (?:intro|recap|backwards?(?: [0-9]+ seconds)?|forwards?(?: [0-9]+ seconds)?|ad in.*)|(?:video )?quality(?: auto| levels)?|0:00(?: ?/ ?[0-9:]+)?|[0-9]{1,2}:[0-9]{2} ?/ ?[0-9]{1,2}:[0-9]{2}|audio track|chapters|descriptions off.*|video player|this is a modal window.*|(?:beginning|end) of dialog window.*|(?:text|caption|background|window) (?:color|edge style|area background|background|opacity)|font family|share this video|watch later|video duration.*|video ad|audio player",
        &[
            "Now Playing",
            "Play Video",
            "Unmute",
            "Loading video",
            "0:00 / 2:35",
            "Current Time 0:00",
            "Tap to unmute",
            "Fullscreen",
            "Playback speed",
        ],
        &[
            "Now playing for the hill side, he scored twice.",
            "Play resumed after lunch.",
            "Pause for thought",
        ],
    ),
    rule(
        Player,
        "unsupported",
        Within,
        "^(?:sorry,? )?(?:your|this) (?:web )?browser (?:does not|doesn't|is not|isn't|cannot|can't|may not)[^\"|]*(?:support|compatible|play|display|up to date)|^(?:please )?(?:enable|turn on|activate|switch on) javascript|^javascript (?:is |must be |needs to be |has been )?(?:required|disabled|enabled|turned|not)|^you need to enable javascript|^(?:this|the) video (?:is (?:not|un|no longer|private|currently|either)|can ?not|can't|could not|file|has been|isn't|player)[^\"|]*|^video (?:player is loading|is loading|unavailable|not (?:available|supported|found))|^(?:an )?error (?:has )?occurred[^\"|]*(?:try again|later|loading|video)|^(?:oops|sorry|something went wrong)[^\"|]*(?:try again|wrong|reload|refresh|later)|^if (?:playback|the video) (?:doesn't|does not)[^\"|]*|^(?:please )?(?:refresh|reload) (?:the|this) page|^to view this video[^\"|]*javascript|^the media could not be loaded|^you are using an outdated browser|^this (?:site|page|website|content) (?:requires|is best viewed|works best|needs)[^\"|]*",
        &[
            "Your browser does not support the video tag.",
            "Please enable JavaScript to view the comments",
            "This video is not available",
            "Something went wrong. Please try again later.",
            "This site is best viewed with a modern browser",
        ],
        &[
            "The browser does not store what users type, the firm says.",
            "Sorry is a word he never used in public.",
            "The video of the raid went round the world.",
        ],
    ),
    rule(
        Navigation,
        "menu",
        Whole,
        "(?:skip|jump|go|back|return|scroll|move)(?: back)?(?: (?:straight|directly))? to (?:the )?(?:main |primary |top|bottom|home ?page|home|content|navigation|search|footer|sidebar|comments|article|next section|accessibility|menu|page|of page|of the page| )+|skip(?: (?:navigation|links?|ads?|this))?|(?:main |site |mobile |toggle |open |close |show |hide |primary |secondary |hamburger |footer )*(?:menu|navigation|nav|sidebar|search(?: bar| form| box)?|dropdown|sub-?menu|overlay|modal|dialog)(?: (?:button|toggle|icon))?|(?:search|search for|search here|search this site|search results|type and (?:press|hit) enter.*|search by.*)|(?:log|sign) ?-?(?:in|out|off|on|up)(?: ?(?:/|or|\\|) ?(?:sign ?-?up|register|join|sign ?-?in|create account|subscribe))?(?: (?:here|now|to your account|to your profile))?|register(?: now| here)?|(?:create|open)(?: (?:an|a|your|free|new))* account|my (?:account|profile|feed|bookmarks|news|library|subscriptions|saved articles|page|activity)|your account|edit profile|forgot (?:your )?password\\??|home|home ?page|about us|contact us|advertise(?: with us| here| on this site)?|work with us|careers|privacy|terms(?: (?:of|and|&) (?:use|service|services|conditions?|sale))+|terms|terms & privacy|site ?map|faqs?|help (?:center|centre|desk)|rss(?: feeds?)?|e-?paper|archives?|back to top|top of page|view (?:desktop|mobile|full|classic|amp) (?:site|version|website)|(?:desktop|mobile) (?:site|version)|(?:select|choose|change|switch)(?: (?:your|a|the|to))* (?:language|city|edition|region|country|location|state|theme|category|month)|(?:english|hindi|en|हिंदी|हिन्दी|us|uk|india|international|global|asia)(?: (?:edition|version))?(?: ?[|/] ?(?:english|hindi|en|hi|हिंदी|हिन्दी|தமிழ்|తెలుగు|मराठी|বাংলা|uk|us|india))+|(?:india|us|uk|international|global|english|hindi|world|asia) edition|more(?: menu)?|see more menu.*|close(?: this| ad| ×| x| popup| window)?|expand(?: all)?|collapse(?: all)?|show|hide|dismiss|cancel|submit|apply|reset|filters?|sort by|grievance redressal|complaint redressal|code of ethics|our (?:network|apps|brands|other sites|team|story|sites)|other (?:sites|websites)|partner sites|quick links|useful links|important links|explore|sections|categories|trending searches|report (?:an? |this |the )?(?:error|problem|bug|mistake|typo|correction|issue|article|post|abuse)(?: .*)?|(?:did you )?(?:find|found|spot|spotted|notice) (?:a|an) (?:mistake|error|typo|issue).*|(?:suggest|make|request|submit) (?:a |an )?(?:correction|edit|change|update)s?|newsletters & alerts|customer (?:care|service)|editorial (?:policy|guidelines|team|standards)|corrections policy|ethics policy|all sections|see all sections|you are now logged in|welcome back!?|hi,? (?:user|guest|there)|page not found|thank(?:s| you) for (?:reading|watching|visiting|your support|your patience)(?: [^\"|]*)?|advanced search|view cart|cart|\\[?\\+\\]?|×|x",
        &[
            "Skip to main content",
            "Menu",
            "Log In / Sign Up",
            "Home",
            "Back to top",
            "Toggle navigation",
            "Search for",
            "Contact Us",
            "English | हिंदी",
            "Terms of Use",
            "Report an error",
        ],
        &[
            "Home is where the road ends, she said.",
            "Skip to the last page and the killer is named.",
            "Register to vote before Friday, the commission said.",
            "Menu prices rose",
        ],
    ),
    rule(
        Navigation,
        "copyright",
        Within,
        "^(?:©|\\(c\\) ?[0-9]|copyright ?(?:©|\\(c\\)|[0-9]{4}|[-:|]))[^\"]*|^[^\"]*all rights? reserved[^\"]*$|^(?:powered|designed|developed|maintained|hosted|built|theme|website) (?:and [a-z]+ )?by:? (?:[^ ]+ ?){1,5}$|^(?:no part of|reproduction|unauthori[sz]ed|reprint|republication|any reproduction|this material may not)[^\"|]*(?:permission|prohibited|consent|published, broadcast|without)|^(?:best viewed|site best viewed|proudly powered|registered office|cin ?[:-])[^\"|]*|^(?:for )?(?:reprint|reuse|syndication)(?: rights| permissions?)?(?: ?[:.-]| and |$| &)[^\"|]*|^(?:buy|order|request)(?: a)? reprints?$|^republish(?: this)?(?: article| story)?(?: for free)?$",
        &[
            "© 2025 Morning Post. All rights reserved.",
            "Copyright 2024 Morning Post",
            "Copyright © Morning Post Media",
            "All Rights Reserved",
            "Reproduction without permission is prohibited",
            "Powered by Ferrypress",
        ],
        &[
            "Copyright law will be looked at again, the minister said.",
            "Reproduction is slow in these turtles.",
            "Powered by the sun, the boat makes no noise at all on the lake.",
        ],
    ),
];
