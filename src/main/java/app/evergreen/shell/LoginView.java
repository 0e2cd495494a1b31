package app.evergreen.shell;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm(words());

    LoginView() {
        addClassName("login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        add(form);
    }

    private static LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(Messages.text("shell.login.title"));
        words.getForm().setUsername(Messages.text("shell.login.username"));
        words.getForm().setPassword(Messages.text("shell.login.password"));
        words.getForm().setSubmit(Messages.text("shell.login.submit"));
        words.getErrorMessage().setTitle(Messages.text("shell.login.wrong"));
        words.getErrorMessage().setMessage(Messages.text("shell.login.wrong.hint"));
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("shell.page.title", Messages.text("shell.login.title"));
    }
}
