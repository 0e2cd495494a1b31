package app.evergreen.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import lombok.extern.slf4j.Slf4j;

/** Something broke while the page was made. The user gets a reference, the log has the cause under the same reference. */
@Slf4j
@AnonymousAllowed
class UnexpectedPage extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = Reference.next();
        log.error(
                "Reference {}: {} could not be shown",
                reference,
                event.getLocation().getPath(),
                parameter.getException());
        say("shell.error.unexpected", reference);
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
