package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityTypeId;
import app.evergreen.activity.MyActivity;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Which of one's own activities are shown; it stands in the address.
 *
 * @param type only of this type
 * @param customer only about this customer, by name
 */
record MyFilter(Optional<ActivityTypeId> type, Optional<String> customer) {

    static final MyFilter ALL = new MyFilter(Optional.empty(), Optional.empty());

    /** What the address asks for; what it says wrongly is left out. */
    static MyFilter of(QueryParameters address) {
        return new MyFilter(
                address.getSingleParameter("type")
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(text -> new ActivityTypeId(Long.parseLong(text))),
                address.getSingleParameter("customer").filter(text -> !text.isBlank()));
    }

    QueryParameters address() {
        var parameters = new LinkedHashMap<String, List<String>>();
        type.ifPresent(id -> parameters.put("type", List.of(String.valueOf(id.value()))));
        customer.ifPresent(name -> parameters.put("customer", List.of(name)));
        return new QueryParameters(parameters);
    }

    boolean shows(MyActivity mine) {
        return type.map(mine.line().type()::equals).orElse(true)
                && customer.map(name -> name.equals(customerOf(mine))).orElse(true);
    }

    /** Whom it is about: the customer; for a partner, the partner. Blank where there is none. */
    static String customerOf(MyActivity mine) {
        var customer = mine.about().customer();
        return customer == null ? "" : customer;
    }
}
