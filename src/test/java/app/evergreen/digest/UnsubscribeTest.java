package app.evergreen.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.evergreen.mail.HouseMailKind;
import app.evergreen.mail.MailChoices;
import app.evergreen.security.Role;
import app.evergreen.security.UserId;
import app.evergreen.support.IntegrationTest;
import app.evergreen.support.Scenery;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** The link at the end of a mail ends mails of its kind: without logging in, for whoever presses, and for nobody who only looks. */
@IntegrationTest
@NullUnmarked
class UnsubscribeTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private MailChoices choices;

    @Autowired
    private JdbcClient jdbc;

    private MockMvcTester web;
    private UserId anna;

    @BeforeEach
    void furnish() {
        web = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        new Scenery(jdbc).user("anna", Role.SUCCESS_USER);
        anna = new UserId(jdbc.sql("select id from app_user where username = 'anna'")
                .query(Long.class)
                .single());
    }

    @Test
    void lookingChangesNothing() {
        assertThat(web.perform(get(address(HouseMailKind.DIGEST))))
                .hasStatusOk()
                .bodyText()
                .contains("Stop these mails");
        assertThat(choices.of(anna, HouseMailKind.DIGEST).wanted()).isTrue();
    }

    @Test
    void aMailProgramEndsItWithOneClick() {
        assertThat(web.perform(post(address(HouseMailKind.DIGEST))
                        .contentType("application/x-www-form-urlencoded")
                        .content("List-Unsubscribe=One-Click")))
                .hasStatusOk()
                .bodyText()
                .contains("no more");
        assertThat(choices.of(anna, HouseMailKind.DIGEST).wanted()).isFalse();
        assertThat(choices.of(anna, HouseMailKind.MENTIONED).wanted()).isTrue();
    }

    @Test
    void whatNobodyKnowsIsNotFound() {
        assertThat(web.perform(post("/unsubscribe/" + "0".repeat(32)))).hasStatus(404);
    }

    private String address(HouseMailKind kind) {
        return "/" + choices.unsubscribe(anna, kind);
    }
}
