package app.evergreen.shell;

import app.evergreen.base.ui.Messages;
import app.evergreen.security.DemoAccounts;
import app.evergreen.security.DemoAccounts.DemoAccount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm(words());

    LoginView(ObjectProvider<DemoAccounts> demo) {
        addClassName("login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        var box = new Div(form);
        box.addClassName("login-box");
        add(brand(), box);
        demo.ifAvailable(accounts -> offer(accounts.offered()));
    }

    private static Component brand() {
        var brand = new Div(new Image("icons/evergreen.svg", ""), new Span(Messages.text("shell.product")));
        brand.addClassName("login-brand");
        return brand;
    }

    private void offer(List<DemoAccount> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        var buttons = new Div();
        buttons.addClassName("demo-accounts");
        accounts.forEach(account -> buttons.add(button(account)));
        var offer = new Div(new Span(Messages.text("shell.demo")), buttons);
        offer.addClassName("demo");
        add(offer);
    }

    private Component button(DemoAccount account) {
        var button = new NativeButton(Messages.text("shell.demo." + account.role()));
        button.addClassName("btn");
        button.addClickListener(pressed -> form.getElement().executeJs("""
                        const field = name => this.querySelector(`[name="${name}"]`);
                        field('username').value = $0;
                        field('password').value = $1;
                        this.querySelector('vaadin-button[slot="submit"]').click();""", account.username(), account.password()));
        return button;
    }

    private static LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(Messages.text("shell.login.title"));
        words.getForm().setUsername(Messages.text("shell.login.username"));
        words.getForm().setPassword(Messages.text("shell.login.password"));
        words.getForm().setSubmit(Messages.text("shell.login.submit"));
        words.getErrorMessage().setTitle(Messages.text("shell.login.wrong"));
        words.getErrorMessage().setMessage(Messages.text("shell.login.wrong.hint"));
        words.getErrorMessage().setUsername(Messages.text("shell.login.username-missing"));
        words.getErrorMessage().setPassword(Messages.text("shell.login.password-missing"));
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var said = event.getLocation().getQueryParameters();
        said.getSingleParameter("wait")
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .ifPresent(this::askToWait);
        form.setError(said.getParameters().containsKey("error")
                || said.getParameters().containsKey("wait"));
    }

    private void askToWait(String seconds) {
        var words = words();
        words.getErrorMessage().setTitle(Messages.text("shell.login.wait"));
        words.getErrorMessage().setMessage(Messages.text("shell.login.wait.hint", Integer.valueOf(seconds)));
        form.setI18n(words);
    }

    @Override
    public String getPageTitle() {
        return Messages.text("shell.page.title", Messages.text("shell.login.title"));
    }
}
