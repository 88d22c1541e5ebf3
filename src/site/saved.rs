//! A profile as it is written down.

use super::SiteProfile;
use super::learnt::Learnt;

/// What the keys mean. Whoever changes what goes into one (see `key`, `fold`, `Tag`, `Hint`)
/// raises this: the keys of old profiles would match nothing, or the wrong line.
pub(super) const VERSION: u32 = 1;

#[derive(serde::Serialize, serde::Deserialize)]
pub(super) struct Saved {
    version: u32,
    pages: Vec<Learnt>,
}

impl From<SiteProfile> for Saved {
    fn from(profile: SiteProfile) -> Saved {
        Saved {
            version: VERSION,
            pages: profile.pages.into_iter().collect(),
        }
    }
}

impl TryFrom<Saved> for SiteProfile {
    type Error = String;

    fn try_from(saved: Saved) -> Result<SiteProfile, String> {
        if saved.version != VERSION {
            let found = saved.version;
            return Err(format!(
                "a profile of version {found}, where {VERSION} is known"
            ));
        }
        let mut profile = SiteProfile::new();
        for page in saved.pages {
            profile.insert(page.tidied());
        }
        Ok(profile)
    }
}
