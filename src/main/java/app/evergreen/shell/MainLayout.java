package app.evergreen.shell;

import app.evergreen.base.ui.HouseBanner;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.notification.ui.Bells;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** The frame: navigation rail (a bar at the bottom on a phone), header with search, scheme and user menu, and the page. */
@Layout
@AnonymousAllowed
@Tag("div")
@JsModule("./shell/shell.ts")
@NpmPackage(value = "@fontsource-variable/instrument-sans", version = "5.3.0")
@CssImport("@fontsource-variable/instrument-sans/wght.css")
class MainLayout extends Component implements RouterLayout, AfterNavigationObserver {

    private final Rail rail = new Rail();
    private final Main page = new Main();
    private final FindDialog find;
    private final CurrentUser currentUser;
    private final AuthenticationContext authentication;
    private final Bells bells;
    private final List<Component> banners;

    MainLayout(
            CurrentUser currentUser,
            AuthenticationContext authentication,
            FindDialog find,
            Bells bells,
            ObjectProvider<HouseBanner> banners) {
        this.bells = bells;
        this.banners = banners.orderedStream()
                .flatMap(banner -> banner.component().stream())
                .toList();
        this.currentUser = currentUser;
        this.find = find;
        this.authentication = authentication;
        getElement().getClassList().add("shell");
        page.addClassName("panel");
        page.setId("page");
        getElement().appendChild(skipLink(), rail.getElement(), top().getElement(), page.getElement());
        listenToKeys();
    }

    private static Element skipLink() {
        return new Element("a")
                .setAttribute("href", "#page")
                .setAttribute("class", "skip")
                .setAttribute("router-ignore", true)
                .setText(Messages.text("shell.skip"));
    }

    private Component top() {
        var top = new Header(findButton(), grow(), schemeButton());
        top.addClassName("top");
        if (currentUser.may(Rights.READ)) {
            top.add(bells.hang());
        }
        currentUser.find().ifPresent(user -> top.add(new UserMenu(user, authentication)));
        return top;
    }

    private Component findButton() {
        var key = new Span(Messages.text("shell.find.key"));
        key.addClassName("kbd");
        var words = new Span(Messages.text("shell.find"));
        words.addClassNames("grow", "cut");
        var button = new NativeButton();
        button.addClassName("find");
        button.add(new Icon("search"), words, key);
        button.addClickListener(click -> find.open());
        return button;
    }

    private static Component grow() {
        var space = new Span();
        space.addClassName("grow");
        return space;
    }

    private static Component schemeButton() {
        var button = new NativeButton();
        button.addClassName("icon-btn");
        button.setAriaLabel(Messages.text("shell.scheme"));
        button.add(new Icon("sun"));
        button.getElement().setAttribute("title", Messages.text("shell.scheme"));
        // not an onclick attribute: the content security policy runs none
        button.getElement().executeJs("this.addEventListener('click', () => window.Evergreen.toggleScheme())");
        return button;
    }

    private void listenToKeys() {
        getElement().addEventListener("find", pressed -> find.open());
        getElement().addEventListener("shortcuts", pressed -> new ShortcutsDialog().open());
        getElement()
                .setAttribute(
                        "data-single-keys",
                        String.valueOf(currentUser
                                .find()
                                .map(user -> user.singleKeyShortcuts())
                                .orElse(false)));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        var offline = new Div();
        offline.addClassName("offline");
        offline.getElement().setAttribute("role", "status").setAttribute("hidden", true);
        page.removeAll();
        page.getElement().appendChild(offline.getElement());
        banners.forEach(banner -> page.getElement().appendChild(banner.getElement()));
        page.getElement().appendChild(content.getElement());
        getElement()
                .executeJs(
                        "window.Evergreen.watchConnection({offline: $0, hint: $1})",
                        Messages.text("shell.offline"),
                        Messages.text("shell.offline.hint"));
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        rail.mark(event.getLocation().getFirstSegment());
    }
}
