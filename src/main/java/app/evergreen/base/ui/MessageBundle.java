package app.evergreen.base.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every visible text, one bundle a feature under {@code messages/}; English is the language that everything exists in. */
@Component
class MessageBundle implements I18NProvider {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    private final boolean pseudo;

    /** The pseudo-language is offered where {@code evergreen.pseudo-language} says so, for tests and translators. */
    MessageBundle(@Value("${evergreen.pseudo-language:false}") boolean pseudo) throws IOException {
        this.pseudo = pseudo;
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setBasenames(featureBundles());
    }

    private static String[] featureBundles() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties"))
                .map(resource -> resource.getFilename())
                .filter(name -> name != null && !name.contains("_"))
                .map(name -> "messages/" + name.substring(0, name.length() - ".properties".length()))
                .sorted()
                .toArray(String[]::new);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return pseudo ? List.of(Locale.ENGLISH, PseudoLanguage.LOCALE) : List.of(Locale.ENGLISH);
    }

    /** The text, or the key between exclamation marks where a word is missing: it must be seen in a test, not thrown at a user. */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var missing = "!" + key + "!";
        if (PseudoLanguage.LOCALE.equals(locale)) {
            var pattern = PseudoLanguage.of(pattern(key, missing));
            return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
        }
        return requireNonNullElse(messages.getMessage(key, arguments, missing, locale), missing);
    }

    private String pattern(String key, String missing) {
        return requireNonNullElse(messages.getMessage(key, null, missing, Locale.ENGLISH), missing);
    }
}
