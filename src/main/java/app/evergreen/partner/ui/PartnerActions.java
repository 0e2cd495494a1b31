package app.evergreen.partner.ui;

import app.evergreen.base.SaveResult;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.partner.PartnerChoice;
import app.evergreen.partner.PartnerDeletion;
import app.evergreen.partner.PartnerMerge;
import app.evergreen.partner.PartnerPage;
import app.evergreen.partner.PartnerQuery;
import app.evergreen.partner.PartnerService;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The menu of a partner's page; what the user may not do is not in it. */
class PartnerActions extends MenuBar {

    private final transient Commands commands;
    private final boolean mayManage;
    private final boolean mayDelete;
    private transient @Nullable PartnerPage page;

    /** What the menu's items call. */
    @Component
    @RequiredArgsConstructor
    static class Commands {
        private final PartnerService service;
        private final PartnerMerge merge;
        private final PartnerQuery partners;
    }

    PartnerActions(Commands commands, CurrentUser currentUser) {
        this.commands = commands;
        mayManage = currentUser.may(Rights.MANAGE_PARTNERS);
        mayDelete = currentUser.may(Rights.WRITE_PARTNERS);
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
    }

    void show(PartnerPage shown) {
        var before = page;
        page = shown;
        setVisible(mayManage || mayDelete);
        if (before == null || before.archived() != shown.archived()) {
            fill(shown.archived());
        }
    }

    private void fill(boolean archived) {
        removeAll();
        var more = addItem(new Icon("dots"));
        more.setAriaLabel(Messages.text("partner.more"));
        var items = more.getSubMenu();
        if (mayManage) {
            items.addItem(Messages.text("partner.merge"), chosen -> merge(Optional.empty()));
            if (archived) {
                items.addItem(Messages.text("partner.restore"), chosen -> tell(commands.service.restore(shown().id())));
            } else {
                items.addItem(Messages.text("partner.archive"), chosen -> tell(commands.service.archive(shown().id())));
            }
        }
        if (mayDelete) {
            items.addItem(Messages.text("partner.delete"), chosen -> askToDelete());
        }
    }

    private PartnerPage shown() {
        return Optional.ofNullable(page).orElseThrow();
    }

    private static void tell(SaveResult result) {
        if (!(result instanceof SaveResult.Saved)) {
            Notices.error(Messages.text("partner.refused"));
        }
    }

    boolean offersMerge() {
        return mayManage && page != null;
    }

    void merge(Optional<PartnerChoice> other) {
        new MergeDialog(commands.merge, commands.partners, shown(), other).open();
    }

    private void askToDelete() {
        var question = new ConfirmDialog();
        question.setHeader(
                Messages.text("partner.delete.title", shown().values().name()));
        question.setText(Messages.text("partner.delete.hint"));
        question.setConfirmText(Messages.text("partner.delete"));
        question.setConfirmButtonTheme("error primary");
        question.setCancelText(Messages.text("partner.cancel"));
        question.setCancelable(true);
        question.addConfirmListener(confirmed -> delete());
        question.open();
    }

    private void delete() {
        switch (commands.service.delete(shown().id())) {
            case PartnerDeletion.Deleted(), PartnerDeletion.Gone() -> {
                Notices.fact(Messages.text("partner.deleted", shown().values().name()));
                UI.getCurrent().navigate(PartnersView.class);
            }
            case PartnerDeletion.Refused(var why) -> Notices.error(Messages.text(why));
        }
    }
}
