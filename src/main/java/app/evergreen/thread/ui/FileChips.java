package app.evergreen.thread.ui;

import app.evergreen.base.Subject;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.thread.AttachmentId;
import app.evergreen.thread.AttachmentLine;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that will go with what is being written; they wait on the server, and are there again after a reload. */
final class FileChips extends UnorderedList {

    private final transient ThreadTools tools;
    private final transient Subject subject;
    private final transient Runnable onChange;
    private final transient Map<AttachmentId, ListItem> chips = new LinkedHashMap<>();

    FileChips(ThreadTools tools, Subject subject, Runnable onChange) {
        this.tools = tools;
        this.subject = subject;
        this.onChange = onChange;
        addClassNames("files", "waiting");
        getElement().setAttribute("aria-label", Messages.text("thread.files.waiting"));
        read();
    }

    void reload() {
        read();
        onChange.run();
    }

    private void read() {
        chips.clear();
        removeAll();
        setVisible(false);
        tools.files().waiting(subject).forEach(this::show);
    }

    /** A file has arrived; where a reload was quicker, it is there already. */
    void add(AttachmentLine file) {
        if (!chips.containsKey(file.id())) {
            show(file);
            onChange.run();
        }
    }

    private void show(AttachmentLine file) {
        var remove = new NativeButton("", pressed -> remove(file));
        remove.add(new Icon("x").small());
        remove.addClassName("icon-btn");
        remove.setAriaLabel(Messages.text("thread.files.remove", file.name()));
        var chip = new ListItem(new Icon("clip").small(), FileList.words(file), remove);
        chips.put(file.id(), chip);
        add(chip);
        setVisible(true);
    }

    private void remove(AttachmentLine file) {
        tools.attachments().remove(file.id());
        var chip = chips.remove(file.id());
        if (chip != null) {
            remove(chip);
        }
        setVisible(!chips.isEmpty());
        onChange.run();
    }

    List<AttachmentId> files() {
        return List.copyOf(chips.keySet());
    }
}
