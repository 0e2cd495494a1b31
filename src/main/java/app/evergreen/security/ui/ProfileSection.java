package app.evergreen.security.ui;

import com.vaadin.flow.component.Component;

/** Something that another feature lets users decide for themselves; each bean of this type stands on the profile page. */
public interface ProfileSection {

    /** A fresh section for one page, with a heading of its own. */
    Component component();
}
