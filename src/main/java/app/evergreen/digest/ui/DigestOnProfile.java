package app.evergreen.digest.ui;

import app.evergreen.mail.MailChoiceService;
import app.evergreen.security.ui.ProfileSection;
import com.vaadin.flow.component.Component;
import lombok.RequiredArgsConstructor;

/** Puts the choice of mails on the profile page. */
@org.springframework.stereotype.Component
@RequiredArgsConstructor
class DigestOnProfile implements ProfileSection {

    private final MailChoiceService choices;

    @Override
    public Component component() {
        return new MailChoiceSection(choices);
    }
}
