package coop.workers.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Money;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Keeps what fills the gaps of a sentence together with its kind, so that money and dates come back as such and are written
 * in the reader's manner. Kinds: text, whole number, decimal number, yes or no, date, moment, money, e-mail address, case
 * number.
 */
@Converter
class SentenceArguments implements AttributeConverter<List<Object>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Map<String, String>>> SHAPE = new TypeReference<>() {};

    /** @throws IllegalArgumentException if an argument is of no kind that can be kept */
    static String toJson(List<Object> arguments) {
        try {
            return JSON.writeValueAsString(
                    arguments.stream().map(SentenceArguments::kept).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<Object> fromJson(String json) {
        try {
            return JSON.readValue(json, SHAPE).stream()
                    .flatMap(argument -> argument.entrySet().stream())
                    .map(argument -> restored(argument.getKey(), argument.getValue()))
                    .toList();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Not the arguments of a sentence: " + json, unreadable);
        }
    }

    private static Map<String, String> kept(Object argument) {
        return Map.of(kindOf(argument), argument instanceof Money money ? "" + money.pence() : argument.toString());
    }

    private static String kindOf(Object argument) {
        if (argument instanceof String) {
            return "text";
        } else if (argument instanceof Integer) {
            return "integer";
        } else if (argument instanceof Long) {
            return "long";
        } else if (argument instanceof BigDecimal) {
            return "decimal";
        } else if (argument instanceof Boolean) {
            return "boolean";
        } else if (argument instanceof LocalDate) {
            return "date";
        } else if (argument instanceof Instant) {
            return "moment";
        } else if (argument instanceof Money) {
            return "pence";
        } else if (argument instanceof EmailAddress) {
            return "email";
        } else if (argument instanceof CaseNumber) {
            return "case";
        }
        throw new IllegalArgumentException(
                "A sentence cannot keep a " + argument.getClass().getName());
    }

    private static Object restored(String kind, String value) {
        return switch (kind) {
            case "text" -> value;
            case "integer" -> Integer.valueOf(value);
            case "long" -> Long.valueOf(value);
            case "decimal" -> new BigDecimal(value);
            case "boolean" -> Boolean.valueOf(value);
            case "date" -> LocalDate.parse(value);
            case "moment" -> Instant.parse(value);
            case "pence" -> Money.ofPence(Long.parseLong(value));
            case "email" -> new EmailAddress(value);
            case "case" -> new CaseNumber(value);
            default -> throw new IllegalStateException("Not a kind of argument: " + kind);
        };
    }

    @Override
    public String convertToDatabaseColumn(List<Object> arguments) {
        return toJson(arguments);
    }

    @Override
    public List<Object> convertToEntityAttribute(String json) {
        return fromJson(json);
    }
}
