package coop.workers.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A setting with what it is now.
 *
 * @param lastChange null where it is as shipped
 */
public record SettledSetting<T extends Comparable<T>>(
        Setting<T> setting, T value, @Nullable Change<String> lastChange) {

    static <T extends Comparable<T>> SettledSetting<T> of(Setting<T> setting, @Nullable Change<String> lastChange) {
        var value = lastChange == null
                ? setting.shipped()
                : setting.parse(lastChange.value()).orElse(setting.shipped());
        return new SettledSetting<>(setting, value, lastChange);
    }
}
