package org.lunchroom.kernel.http;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * JSON values as records. Components may be String, boolean, int, long and their boxes, UUID, Instant, LocalDate,
 * LocalDateTime, an enum (lower case, hyphens), another record, a List of those, or a raw JsonValue. A missing or null
 * member is null, 0 or false; an unknown one is refused. Problems name the member's path ("steps[2].minutes").
 */
final class JsonRecords {
    private JsonRecords() {}

    static <R extends Record> R record(Class<R> type, JsonValue value) {
        return record(type, value, "");
    }

    private static <R extends Record> R record(Class<R> type, JsonValue value, String path) {
        if (!(value instanceof JsonObject object)) {
            throw Problem.invalid("wrong-type", path.isEmpty() ? "body" : path, "An object is needed here.");
        }
        var components = type.getRecordComponents();
        var names = Arrays.stream(components).map(RecordComponent::getName).toList();
        for (String name : object.keySet()) {
            if (!names.contains(name)) {
                throw Problem.invalid("unknown-field", at(path, name), "There is no such field.");
            }
        }
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            var member = object.getOrDefault(names.get(i), JsonValue.NULL);
            values[i] = value(components[i].getGenericType(), member, at(path, names.get(i)));
        }
        return construct(type, components, values);
    }

    private static <R extends Record> R construct(Class<R> type, RecordComponent[] components, Object[] values) {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Type type, JsonValue value, String path) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], value, path);
        }
        var kind = (Class<?>) type;
        if (kind == JsonValue.class) {
            return value;
        }
        if (value.getValueType() == ValueType.NULL) {
            return absent(kind);
        }
        if (kind.isRecord()) {
            return record(kind.asSubclass(Record.class), value, path);
        }
        if (kind == boolean.class || kind == Boolean.class) {
            return truth(value, path);
        }
        if (kind == int.class || kind == Integer.class || kind == long.class || kind == Long.class) {
            return number(kind, value, path);
        }
        return text(kind, value, path);
    }

    private static Object absent(Class<?> kind) {
        if (kind == boolean.class) {
            return false;
        }
        if (kind == int.class) {
            return 0;
        }
        return kind == long.class ? 0L : null;
    }

    private static List<Object> list(Type element, JsonValue value, String path) {
        if (value.getValueType() == ValueType.NULL) {
            return null;
        }
        if (!(value instanceof JsonArray array)) {
            throw wrongType(path, "a list");
        }
        var values = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            var item = value(element, array.get(i), path + "[" + i + "]");
            if (item == null) {
                throw wrongType(path + "[" + i + "]", "a value");
            }
            values.add(item);
        }
        return values;
    }

    private static Object truth(JsonValue value, String path) {
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw wrongType(path, "true or false");
        };
    }

    private static Object number(Class<?> kind, JsonValue value, String path) {
        if (!(value instanceof JsonNumber number) || !number.isIntegral()) {
            throw wrongType(path, "a whole number");
        }
        try {
            // Two branches: a conditional expression would widen both to long.
            if (kind == int.class || kind == Integer.class) {
                return number.intValueExact();
            }
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw Problem.invalid(path, "This number is out of range.");
        }
    }

    private static Object text(Class<?> kind, JsonValue value, String path) {
        if (!(value instanceof JsonString string)) {
            throw wrongType(path, "a text");
        }
        var text = string.getString();
        refuseUnstorable(text, path);
        try {
            if (kind == String.class) {
                return text;
            } else if (kind == UUID.class) {
                return UUID.fromString(text);
            } else if (kind == Instant.class) {
                return Instant.parse(text);
            } else if (kind == LocalDate.class) {
                return LocalDate.parse(text);
            } else if (kind == LocalDateTime.class) {
                return LocalDateTime.parse(text);
            } else if (kind.isEnum()) {
                return constant(kind, text, path);
            }
        } catch (DateTimeParseException e) {
            throw Problem.invalid(path, "This is not a date and time in ISO 8601 (" + kind.getSimpleName() + ").");
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(path, "This is not an id.");
        }
        throw new IllegalStateException("Records of requests can't hold " + kind);
    }

    // U+0000 can't be stored in PostgreSQL, and a lone surrogate can't be written as UTF-8.
    private static void refuseUnstorable(String text, String path) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || (Character.isSurrogate(c) && !pair)) {
                throw Problem.invalid("invalid-text", path, "The text has a character that can't be stored.");
            }
            i += pair ? 1 : 0;
        }
    }

    private static Object constant(Class<?> kind, String text, String path) {
        var names = new ArrayList<String>();
        for (var constant : kind.getEnumConstants()) {
            var name = ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (name.equals(text)) {
                return constant;
            }
            names.add(name);
        }
        throw Problem.invalid(path, "Choose one of " + String.join(", ", names) + ".");
    }

    private static Problem wrongType(String path, String wanted) {
        return Problem.invalid("wrong-type", path, "This field needs " + wanted + ".");
    }

    private static String at(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
