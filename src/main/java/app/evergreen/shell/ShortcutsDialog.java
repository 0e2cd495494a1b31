package app.evergreen.shell;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Which keys do what (R5.11). */
class ShortcutsDialog extends Dialog {

    private static final List<String> SHORTCUTS =
            List.of("find", "help", "filter", "save", "plan", "undo", "arrows", "open", "lift", "move", "escape");

    ShortcutsDialog() {
        setHeaderTitle(Messages.text("shell.shortcuts"));
        addClassName("shortcuts");
        var list = new DescriptionList();
        SHORTCUTS.forEach(name -> list.add(
                new DescriptionList.Term(keys(Messages.text("shell.shortcut." + name + ".keys"))),
                new DescriptionList.Description(Messages.text("shell.shortcut." + name))));
        add(list, new Span(Messages.text("shell.shortcuts.hint")));
        getFooter().add(new Button(Messages.text("shell.close"), pressed -> close()));
    }

    private static Component keys(String text) {
        var keys = new Span(text);
        keys.addClassName("kbd");
        return keys;
    }
}
