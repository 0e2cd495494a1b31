package app.evergreen.shell;

import app.evergreen.security.CurrentUser;
import app.evergreen.security.SignedIn;
import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.awt.ComponentOrientation;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Every page speaks its user's language, as far as there is one, and runs in that language's direction. */
@Component
@RequiredArgsConstructor
class PageLanguage implements VaadinServiceInitListener {

    private final CurrentUser currentUser;
    private final I18NProvider bundle;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begun -> speak(begun.getUI()));
    }

    private void speak(UI page) {
        currentUser.find().map(SignedIn::locale).filter(this::provided).ifPresent(page::setLocale);
        var leftToRight = ComponentOrientation.getOrientation(page.getLocale()).isLeftToRight();
        page.setDirection(leftToRight ? Direction.LEFT_TO_RIGHT : Direction.RIGHT_TO_LEFT);
    }

    private boolean provided(Locale locale) {
        return bundle.getProvidedLocales().stream()
                .anyMatch(one -> one.getLanguage().equals(locale.getLanguage()));
    }
}
