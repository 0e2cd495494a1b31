package app.evergreen.activity.ui;

import com.vaadin.flow.component.Component;

/** Enter and Esc in an inline form. A list or calendar that is open takes them first; Enter in a long text is a new line. */
final class FormKeys {

    private static final String WITHIN_OPEN =
            "[...event.composedPath()].some(e => e.opened === true && e !== event.currentTarget)";
    private static final String ENTER = "event.key === 'Enter' && !event.isComposing && !event.defaultPrevented"
            + " && (event.ctrlKey || event.metaKey || !event.target.closest('vaadin-text-area, vaadin-button, button,"
            + " vaadin-date-picker-overlay-content')) && (event.preventDefault(), event.stopPropagation(), true)";
    private static final String ESCAPE = "event.key === 'Escape' && !event.defaultPrevented && !" + WITHIN_OPEN
            + " && (event.preventDefault(), event.stopPropagation(), true)";

    private FormKeys() {}

    static void of(Component form, Runnable onEnter, Runnable onEscape) {
        form.getElement().addEventListener("keydown", pressed -> onEnter.run()).setFilter(ENTER);
        form.getElement().addEventListener("keydown", pressed -> onEscape.run()).setFilter(ESCAPE);
    }
}
