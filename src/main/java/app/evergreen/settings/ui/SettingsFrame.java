package app.evergreen.settings.ui;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * The frame of a settings page: the navigation of Settings beside a sheet with the page's headline, one sentence, and the page's own
 * content. A settings page extends it and declares a {@link SettingsPage}.
 */
public abstract class SettingsFrame extends Div implements HasDynamicTitle {

    private final String titleKey;
    private final Div sheet = new Div();

    /**
     * An empty page with its headline.
     *
     * @param navigation the navigation of Settings
     * @param titleKey the bundle's key of the headline, which is the navigation's word for the page too
     * @param hintKey the bundle's key of the sentence below it
     */
    protected SettingsFrame(SettingsNavigation navigation, String titleKey, String hintKey) {
        this.titleKey = titleKey;
        addClassName("settings");
        sheet.addClassName("sheet");
        var hint = new Paragraph(Messages.text(hintKey));
        hint.addClassName("sheet-hint");
        sheet.add(new H1(Messages.text(titleKey)), hint);
        add(navigation.current(titleKey), sheet);
    }

    /** Adds the page's content to the sheet, below what is there. */
    protected final void addToSheet(Component... content) {
        sheet.add(content);
    }

    @Override
    public String getPageTitle() {
        return Messages.text("shell.page.title", Messages.text(titleKey));
    }
}
