package nl.veiligesteden.werkplek.access.ui;

import com.vaadin.flow.component.Component;

/** The way to the sign-in page. */
public final class SignInNavigation {

    public static final Class<? extends Component> VIEW = SignInView.class;

    private SignInNavigation() {
    }
}
