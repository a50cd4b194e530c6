package coop.workers.organisation.ui;

import coop.workers.organisation.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What belongs together on the page, told by how the keys of settings begin. */
enum SettingGroup {
    MONEY("share-", "subscription-", "payment-"),
    DECIDING("consent-", "decision-", "board-"),
    ELECTING("meeting-", "election-"),
    TAKING_PART("participation-"),
    KEEPING("keep-"),
    DEADLINES("");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> beginnings;

    SettingGroup(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    static SettingGroup of(Setting<?> setting) {
        return Arrays.stream(values())
                .filter(group -> group.beginnings.stream().anyMatch(setting.key()::startsWith))
                .findFirst()
                .orElse(DEADLINES);
    }

    String key() {
        return "organisation.group." + name().toLowerCase(Locale.ROOT);
    }
}
