package coop.workers.money.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import coop.workers.register.RegisterEntry;
import coop.workers.register.RegisterFilter;
import coop.workers.register.RegisterOrder;
import coop.workers.register.StatutoryRegister;
import java.time.LocalDate;

/** Chooses a member of today by a part of its name or by its number; looks in the register as one types. */
class MemberChoice extends ComboBox<RegisterEntry> {

    MemberChoice(String label, StatutoryRegister register, LocalDate today) {
        super(label);
        var byName = new RegisterOrder(RegisterOrder.Column.NAME, true);
        setItems(
                query -> register
                        .inspect(
                                filter(query.getFilter().orElse(""), today),
                                byName,
                                query.getOffset(),
                                query.getLimit())
                        .stream(),
                query -> register.count(filter(query.getFilter().orElse(""), today)));
        setItemLabelGenerator(member -> "%s (%s)".formatted(member.name(), member.number()));
        setClearButtonVisible(true);
        setWidthFull();
    }

    private static RegisterFilter filter(String typed, LocalDate today) {
        return new RegisterFilter(typed, null, RegisterFilter.Standing.MEMBER, today);
    }
}
