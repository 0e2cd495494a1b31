package app.evergreen.mail.inbound;

import app.evergreen.base.OutsideContent;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives a mail out as it came: to be saved, never to be opened here. */
@Controller
@RequiredArgsConstructor
class UnsortedMailDownload {

    private final UnsortedMailQuery mails;

    @GetMapping("/unsorted-mail/{id:[0-9]{1,18}}.eml")
    ResponseEntity<byte[]> download(@PathVariable long id) {
        var name =
                ContentDisposition.attachment().filename("mail-" + id + ".eml").build();
        return mails.source(new MailId(id))
                .map(source -> ResponseEntity.ok()
                        .headers(OutsideContent.headers(name))
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .body(source))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
