package app.evergreen.demo.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.demo.DemoPreview;
import app.evergreen.demo.DemoRemoval;
import app.evergreen.security.Rights;
import app.evergreen.settings.ui.SettingsFrame;
import app.evergreen.settings.ui.SettingsNavigation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Says what a removal of the demo data would do, and does it (R2.5). */
@Route("settings/demo-data")
@RolesAllowed(Rights.ADMINISTER)
class DemoDataView extends SettingsFrame {

    private final transient DemoRemoval removal;
    private final Div content = new Div();

    DemoDataView(SettingsNavigation navigation, DemoRemoval removal) {
        super(navigation, "demo.title", "demo.hint");
        this.removal = removal;
        content.addClassName("demo-data");
        addToSheet(content);
        show();
    }

    private void show() {
        content.removeAll();
        if (!removal.present()) {
            content.add(new Paragraph(Messages.text("demo.none")));
            return;
        }
        var preview = removal.preview();
        list("demo.goes", goes(preview));
        if (preview.goes().written() > 0) {
            content.add(
                    new Paragraph(Messages.text("demo.written", preview.goes().written())));
        }
        if (preview.goes().planned() > 0) {
            content.add(
                    new Paragraph(Messages.text("demo.planned", preview.goes().planned())));
        }
        list("demo.stays", stays(preview));
        list("demo.deactivated", preview.deactivated());
        offerRemoval();
    }

    private static List<String> goes(DemoPreview preview) {
        var goes = preview.goes();
        return List.of(
                Messages.text("demo.goes.records", goes.records()),
                Messages.text("demo.goes.leads", goes.leads()),
                Messages.text("demo.goes.partners", goes.partners()),
                Messages.text("demo.goes.tags", goes.tags()),
                Messages.text("demo.goes.teams", goes.teams()),
                Messages.text("demo.goes.users", goes.users()));
    }

    private static List<String> stays(DemoPreview preview) {
        return preview.stays().stream()
                .map(staying -> Messages.text("demo.stays." + staying.kind(), staying.name()))
                .toList();
    }

    private void list(String titleKey, List<String> lines) {
        if (!lines.isEmpty()) {
            var list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            content.add(new H2(Messages.text(titleKey)), list);
        }
    }

    private void offerRemoval() {
        var remove = new Button(Messages.text("demo.remove"), pressed -> ask());
        remove.addThemeVariants(ButtonVariant.ERROR);
        remove.setEnabled(!removal.needsPassword());
        if (!remove.isEnabled()) {
            content.add(new Paragraph(Messages.text("demo.password-first")));
        }
        content.add(remove);
    }

    private void ask() {
        var question = new ConfirmDialog();
        question.setHeader(Messages.text("demo.remove.title"));
        question.setText(Messages.text("demo.remove.hint"));
        question.setConfirmText(Messages.text("demo.remove"));
        question.setConfirmButtonTheme("error primary");
        question.setCancelText(Messages.text("demo.cancel"));
        question.setCancelable(true);
        question.addConfirmListener(confirmed -> remove());
        question.open();
    }

    private void remove() {
        switch (removal.remove()) {
            case DemoRemoval.Result.Removed(var _), DemoRemoval.Result.Nothing() ->
                Notices.fact(Messages.text("demo.removed"));
            case DemoRemoval.Result.PasswordFirst() -> Notices.error(Messages.text("demo.password-first"));
        }
        show();
    }
}
