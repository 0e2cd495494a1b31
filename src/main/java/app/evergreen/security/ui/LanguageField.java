package app.evergreen.security.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.security.Languages;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;

/** One of the languages that Evergreen speaks, each in its own words. */
public final class LanguageField extends Select<String> {

    /** A field with nothing chosen. */
    public LanguageField(Languages languages) {
        setLabel(Messages.text("security.user.language"));
        setItems(languages.all().stream().map(Locale::toLanguageTag).toList());
        setItemLabelGenerator(LanguageField::inItsOwnWords);
        setManualValidation(true);
    }

    private static String inItsOwnWords(String tag) {
        var language = Locale.forLanguageTag(tag);
        return language.getDisplayName(language);
    }
}
