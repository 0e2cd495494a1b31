package app.evergreen.base.ui;

import app.evergreen.base.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/** The words of the message bundle in the language of the current page. */
public final class Messages {

    private Messages() {}

    /**
     * The text with this key.
     *
     * @param arguments fill {@code {0}}, {@code {1}} … in {@link java.text.MessageFormat} syntax
     */
    public static String text(String key, Object... arguments) {
        return I18NProvider.translate(locale(), key, arguments);
    }

    /** The sentence that a service answered with. */
    public static String text(Text text) {
        return text(text.key(), text.arguments().stream().map(Messages::shown).toArray());
    }

    private static Object shown(Object argument) {
        return argument instanceof Text inner ? text(inner) : argument;
    }

    /** The sentences, one after another. */
    public static String text(List<Text> texts) {
        return String.join(" ", texts.stream().map(Messages::text).toList());
    }

    /** The language of the current page; English where there is none. */
    public static Locale locale() {
        var page = UI.getCurrent();
        return page == null ? Locale.ENGLISH : page.getLocale();
    }
}
