package app.evergreen.partner.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.partner.PartnerChoice;
import app.evergreen.partner.PartnerKind;
import app.evergreen.partner.PartnerMerge;
import app.evergreen.partner.PartnerPage;
import app.evergreen.partner.PartnerQuery;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks which partner this one is merged with and which of the two stays, and says beforehand what that does. */
class MergeDialog extends Dialog {

    private final transient PartnerMerge merge;
    private final transient PartnerChoice self;
    private final ComboBox<PartnerChoice> other = new ComboBox<>(Messages.text("partner.merge.other"));
    private final RadioButtonGroup<PartnerChoice> stays = new RadioButtonGroup<>(Messages.text("partner.merge.stays"));
    private final Div preview = new Div();
    private final Button confirm = new Button(Messages.text("partner.merge.confirm"), pressed -> merge());

    MergeDialog(PartnerMerge merge, PartnerQuery partners, PartnerPage page, Optional<PartnerChoice> twin) {
        this.merge = merge;
        var values = page.values();
        var company = page.company();
        self = new PartnerChoice(page.id(), values.name(), values.kind(), company == null ? null : company.name());
        addClassName("merge-dialog");
        setHeaderTitle(Messages.text("partner.merge.title"));
        offer(partners, values.kind());
        stays.setItemLabelGenerator(PartnerNames::full);
        stays.addValueChangeListener(change -> showPreview());
        preview.addClassName("merge-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(Messages.text("partner.merge.hint")), other, stays, preview);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Messages.text("partner.cancel"), pressed -> close()), confirm);
        showChoice(null);
        twin.ifPresent(other::setValue);
    }

    private void offer(PartnerQuery partners, PartnerKind kind) {
        other.setItems(query ->
                partners
                        .others(query.getFilter().orElse(""), kind, self.id(), query.getOffset(), query.getLimit())
                        .stream());
        other.setItemLabelGenerator(PartnerNames::full);
        other.setWidthFull();
        other.addValueChangeListener(change -> showChoice(change.getValue()));
    }

    private void showChoice(@Nullable PartnerChoice chosen) {
        stays.setVisible(chosen != null);
        if (chosen != null) {
            stays.setItems(self, chosen);
            stays.setValue(chosen);
        }
        showPreview();
    }

    private void showPreview() {
        preview.removeAll();
        var into = stays.getValue();
        confirm.setEnabled(into != null && other.getValue() != null);
        if (confirm.isEnabled()) {
            merge.preview(goes().id(), into.id()).ifPresent(this::show);
        }
    }

    private PartnerChoice goes() {
        return self.equals(stays.getValue()) ? other.getValue() : self;
    }

    private void show(PartnerMerge.Preview seen) {
        var names = new Object[] {goes().name(), stays.getValue().name()};
        preview.add(new Paragraph(Messages.text("partner.merge.goes", names)));
        preview.add(new Paragraph(Messages.text("partner.merge.moves", names[1], seen.uses(), seen.people())));
        var taken = seen.taken().stream()
                .sorted()
                .map(field -> Messages.text("partner.field." + field.key()))
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            preview.add(new Paragraph(Messages.text("partner.merge.takes", names[1], taken)));
        }
    }

    private void merge() {
        switch (merge.merge(goes().id(), stays.getValue().id())) {
            case PartnerMerge.Result.Merged(var now) -> {
                close();
                Notices.fact(Messages.text("partner.merged", now.values().name()));
                UI.getCurrent().navigate(PartnerView.address(now.id()));
            }
            case PartnerMerge.Result.Refused(var why) -> Notices.error(Messages.text(why));
            case PartnerMerge.Result.Gone() -> Notices.error(Messages.text("partner.gone"));
        }
    }
}
