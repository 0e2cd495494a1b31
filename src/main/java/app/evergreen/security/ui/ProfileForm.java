package app.evergreen.security.ui;

import app.evergreen.base.SaveResult;
import app.evergreen.base.ui.FieldProblems;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.base.ui.SaveBar;
import app.evergreen.security.Languages;
import app.evergreen.security.Profile;
import app.evergreen.security.ProfileService;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;

/** Time zone, language and shortcuts of the one who is logged in. */
class ProfileForm extends Div {

    private final TimeZoneField zone = new TimeZoneField();
    private final LanguageField language;
    private final Checkbox singleKeys = new Checkbox(Messages.text("security.single-keys"));
    private final SaveBar bar = new SaveBar(this::save, this::discard);
    private final transient FieldProblems problems = new FieldProblems();
    private final transient ProfileService profiles;
    private Profile opened;

    ProfileForm(ProfileService profiles, Profile opened, Languages languages) {
        this.profiles = profiles;
        this.opened = opened;
        language = new LanguageField(languages);
        addClassName("calm-form");
        singleKeys.setHelperText(Messages.text("security.single-keys.hint"));
        problems.of("timeZone", zone).of("language", language);
        zone.addValueChangeListener(changed -> compare());
        language.addValueChangeListener(changed -> compare());
        singleKeys.addValueChangeListener(changed -> compare());
        add(zone, language, singleKeys, bar);
        discard();
    }

    private Profile typed() {
        return new Profile(zone.zone(), language.getValue(), singleKeys.getValue());
    }

    private void compare() {
        bar.changed(!typed().equals(opened));
    }

    private void discard() {
        zone.setValue(opened.timeZone());
        language.setValue(opened.language());
        singleKeys.setValue(opened.singleKeyShortcuts());
        problems.clear();
        compare();
    }

    private void save() {
        var typed = typed();
        switch (profiles.save(typed)) {
            case SaveResult.Saved saved -> {
                opened = typed;
                // days, words and keys of the whole page follow
                getUI().ifPresent(page -> page.getPage().reload());
            }
            case SaveResult.Invalid(var found) -> problems.show(found);
            case SaveResult.Refused(var why) -> Notices.error(Messages.text(why));
            case SaveResult.Changed changed -> Notices.error(Messages.text("security.changed"));
            case SaveResult.Gone gone -> Notices.error(Messages.text("security.changed"));
        }
    }
}
