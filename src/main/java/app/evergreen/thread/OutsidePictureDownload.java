package app.evergreen.thread;

import app.evergreen.base.OutsideContent;
import lombok.RequiredArgsConstructor;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives pictures out that lie elsewhere, so that no browser of the house goes there. */
@Controller
@RequiredArgsConstructor
class OutsidePictureDownload {

    private final OutsidePictures pictures;

    /** One picture. What is not there, and what the user may not read, is not found. */
    @GetMapping("/entries/{entry:[0-9]{1,18}}/pictures/{number:[0-9]{1,4}}")
    ResponseEntity<Resource> download(@PathVariable long entry, @PathVariable int number) {
        return pictures.fetch(new EntryId(entry), number)
                .map(picture -> ResponseEntity.ok()
                        .headers(OutsideContent.headers(
                                ContentDisposition.inline().build()))
                        .contentType(MediaType.parseMediaType(picture.mediaType()))
                        .<Resource>body(picture.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
