package app.evergreen.security.ui;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** The colour scheme of this browser: kept in the browser, in force at once, no part of the account. */
class SchemeField extends RadioButtonGroup<String> {

    private static final String SYSTEM = "system";

    SchemeField() {
        super(Messages.text("security.scheme"));
        setItems(SYSTEM, "light", "dark");
        setItemLabelGenerator(scheme -> Messages.text("security.scheme." + scheme));
        setHelperText(Messages.text("security.scheme.hint"));
        addAttachListener(attached -> getElement()
                .executeJs("return localStorage.getItem('evergreen.scheme') ?? 'system'")
                .then(String.class, this::setValue));
        addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                use(chosen.getValue());
            }
        });
    }

    private void use(String scheme) {
        getElement().executeJs("""
                        const root = document.documentElement;
                        if ($0 === 'system') {
                          localStorage.removeItem('evergreen.scheme');
                          root.style.removeProperty('color-scheme');
                          delete root.dataset.scheme;
                        } else {
                          localStorage.setItem('evergreen.scheme', $0);
                          root.style.colorScheme = $0;
                          root.dataset.scheme = $0;
                        }""", scheme);
    }
}
