package app.evergreen.security.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.security.Accounts;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.ProfileService;
import app.evergreen.security.Rights;
import app.evergreen.security.SignedIn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.core.context.SecurityContextHolder;

/** Where somebody whose password was given by another chooses one, before anything else. */
@Route(value = PasswordFirst.ROUTE, autoLayout = false)
@RolesAllowed(Rights.OWN_ACCOUNT)
class PasswordView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentUser currentUser;
    private final Accounts accounts;

    PasswordView(
            ProfileService profiles, CurrentUser currentUser, Accounts accounts, AuthenticationContext authentication) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        addClassName("login");
        var later = new Button(Messages.text("security.password.later"), pressed -> authentication.logout());
        later.addThemeVariants(ButtonVariant.TERTIARY);
        var box = new Div(
                new H1(Messages.text("security.password.first")),
                new Paragraph(Messages.text("security.password.first.hint")),
                new PasswordForm(profiles, this::goOn),
                later);
        box.addClassNames("login-box", "first-password");
        add(box);
    }

    private void goOn() {
        accounts.forget(currentUser.get().id());
        accounts.refresh(SecurityContextHolder.getContext());
        getUI().ifPresent(page -> page.getPage().setLocation("."));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().filter(SignedIn::mustChangePassword).isEmpty()) {
            event.forwardTo("");
        }
    }

    @Override
    public String getPageTitle() {
        return Messages.text("shell.page.title", Messages.text("security.password.first"));
    }
}
