package coop.workers.organisation.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import coop.workers.organisation.OrganisationDesk;
import coop.workers.organisation.Setting;
import coop.workers.organisation.SettledSetting;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;

/** One setting: what it is, what it is now, and how it came to be so. */
class SettingRow<T extends Comparable<T>> extends SettledRow {

    private final transient SettledSetting<T> settled;
    private final transient OrganisationDesk desk;
    private final transient Histories histories;
    private final SerializableConsumer<String> saved;

    SettingRow(
            SettledSetting<T> settled, OrganisationDesk desk, Histories histories, SerializableConsumer<String> saved) {
        this.settled = settled;
        this.desk = desk;
        this.histories = histories;
        this.saved = saved;
        describe(label(), getTranslation(key("help")), histories.shown(settled.setting(), written(settled.value())));
        explain(
                settled.lastChange() == null
                        ? getTranslation("organisation.never-changed")
                        : histories.last(settled.lastChange()));
        if (desk.isOpenForWriting()) {
            offer(
                    getTranslation("organisation.change"),
                    getTranslation("organisation.change-what", label()),
                    this::edit);
        } else if (settled.lastChange() != null) {
            offer(
                    getTranslation("organisation.history"),
                    getTranslation("organisation.history-of", label()),
                    () -> new HistoryDialog(label(), history()).open());
        }
    }

    private void edit() {
        var setting = settled.setting();
        var value = new TextField(getTranslation("organisation.value"));
        value.setValue(written(settled.value()));
        value.setHelperText(help(setting));
        var dialog = new ChangeDialog(label(), getTranslation(key("help")), history());
        dialog.with("value", value);
        dialog.ask(reason -> desk.change(setting, parsed(value.getValue()), reason), () -> saved.accept(label()));
    }

    private T parsed(String typed) {
        return settled.setting()
                .parse(typed)
                .orElseThrow(() -> new Rejection(Problem.at(
                        "value",
                        "organisation.problem.not-a-value."
                                + settled.setting().type().getSimpleName(),
                        written(settled.setting().shipped()))));
    }

    private String help(Setting<T> setting) {
        var shipped = histories.shown(setting, written(setting.shipped()));
        return setting.type() == Boolean.class
                ? getTranslation("organisation.value.help.either", shipped)
                : getTranslation("organisation.value.help", written(setting.least()), written(setting.most()), shipped);
    }

    private HistoryList history() {
        var setting = settled.setting();
        return histories.of(setting, written(setting.shipped()), desk.historyOf(setting));
    }

    private String written(T value) {
        return settled.setting().written(value);
    }

    private String label() {
        return getTranslation(key("label"));
    }

    private String key(String part) {
        return keyOf(settled.setting(), part);
    }

    static String keyOf(Setting<?> setting, String part) {
        return "organisation.setting.%s.%s".formatted(setting.key(), part);
    }
}
