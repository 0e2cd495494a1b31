package app.evergreen.thread.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.thread.AttachmentLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The files of an entry, to be downloaded; pictures are seen. */
final class FileList extends UnorderedList {

    FileList(List<AttachmentLine> files) {
        addClassName("files");
        getElement().setAttribute("aria-label", Messages.text("thread.files"));
        files.forEach(file -> add(new ListItem(link(file))));
    }

    private static Component link(AttachmentLine file) {
        var link = new Anchor(address(file));
        link.getElement().setAttribute("download", file.name()).setAttribute("router-ignore", true);
        if (file.picture()) {
            var preview = new Image(address(file) + "?inline", "");
            preview.getElement().setAttribute("loading", "lazy");
            link.add(preview);
            link.addClassName("picture");
        }
        link.add(new Icon("clip").small());
        link.add(words(file));
        return link;
    }

    /** A file's name and size. */
    static Component words(AttachmentLine file) {
        var size = new Span(FileSizes.words(file.size()));
        size.addClassName("size");
        return new Span(new HtmlContainer("bdi", new Span(file.name())), new Span(" "), size);
    }

    private static String address(AttachmentLine file) {
        return "attachments/" + file.id().value();
    }
}
