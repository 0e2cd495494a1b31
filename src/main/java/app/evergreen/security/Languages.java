package app.evergreen.security;

import app.evergreen.base.Problem;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** The languages that Evergreen speaks, for users to choose from. */
@Component
@RequiredArgsConstructor
public class Languages {

    private final I18NProvider texts;

    /** All of them, the one that everything exists in first. */
    public List<Locale> all() {
        return texts.getProvidedLocales();
    }

    /** What is wrong with a language's tag, in the field {@code language}. */
    Optional<Problem> problem(String tag) {
        return all().stream().anyMatch(spoken -> spoken.toLanguageTag().equals(tag))
                ? Optional.empty()
                : Optional.of(Problem.of("language", "security.user.language.unknown"));
    }
}
