package app.evergreen.shell;

import app.evergreen.base.ui.board.KanbanBoard;
import app.evergreen.security.Rights;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/**
 * The bare address leads to the board. Vaadin puts what this page uses into the scripts that come first, so it names what the board is
 * made of: otherwise the browser would hear of that only with the first answer, and fetch it then.
 */
@Route("")
@RolesAllowed(Rights.READ)
@Uses(MainLayout.class)
@Uses(KanbanBoard.class)
@Uses(Button.class)
@Uses(Checkbox.class)
@Uses(ComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(DatePicker.class)
@Uses(Dialog.class)
@Uses(MenuBar.class)
@Uses(Notification.class)
@Uses(Popover.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(TextField.class)
class HomeView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo("board");
    }
}
