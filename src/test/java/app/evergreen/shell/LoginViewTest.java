package app.evergreen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.support.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

@IntegrationTest
class LoginViewTest extends SpringBrowserlessTest {

    @Test
    void aWrongPasswordIsSaidOnTheLogInPage() {
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));
        assertThat($(LoginForm.class).single().isError()).isTrue();
    }
}
