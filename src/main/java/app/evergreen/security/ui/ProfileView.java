package app.evergreen.security.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Languages;
import app.evergreen.security.ProfileService;
import app.evergreen.security.Rights;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;

/** What users decide for themselves. */
@Route("profile")
@RolesAllowed(Rights.READ)
class ProfileView extends Div implements HasDynamicTitle {

    ProfileView(
            ProfileService profiles,
            CurrentUser currentUser,
            Languages languages,
            ObjectProvider<ProfileSection> sections) {
        addClassNames("sheet", "profile");
        var me = currentUser.get();
        var hint = new Paragraph(Messages.text("security.profile.hint", me.displayName(), me.getUsername()));
        hint.addClassName("sheet-hint");
        add(
                new H1(Messages.text("security.profile")),
                hint,
                new ProfileForm(profiles, me.profile(), languages),
                new SchemeField(),
                new H2(Messages.text("security.password")),
                new PasswordForm(profiles, () -> Notices.fact(Messages.text("security.password.changed"))));
        sections.orderedStream().map(ProfileSection::component).forEach(this::add);
    }

    @Override
    public String getPageTitle() {
        return Messages.text("shell.page.title", Messages.text("security.profile"));
    }
}
