use crate::run::run;

#[test]
fn own_rules_drop_and_kept_kinds_stay() {
    let found = run("custom_markers", &[] as &[&str]);
    assert_eq!(found.code, Some(0));
    assert!(found.stdout.contains("\n\nफाइल फोटो\n\n"));
    assert!(
        found
            .stdout
            .contains("line 2 (own/हमारी ख़ास पेशकश(?: ?:.*)?)")
    );
    assert!(found.stdout.contains("(खास"));
}
