package app.evergreen.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that people have to know whatever page they are on; each bean of this type may stand above every page. */
public interface HouseBanner {

    /** A fresh line for one window, which stays true by itself and shows nothing when all is well; nothing for whom it does not concern. */
    Optional<Component> component();
}
