package org.lunchroom.kernel.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/** Whole numbers in a query: what is no number is a 400 that names the parameter, not a 404. */
@Provider
public class QueryNumbers implements ParamConverterProvider {
    private static final List<Class<?>> KINDS = List.of(int.class, Integer.class, long.class, Long.class);

    // The cast is safe: each kind's converter makes that kind.
    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> kind, Type generic, Annotation[] annotations) {
        var name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
        if (name.isEmpty() || !KINDS.contains(kind)) {
            return null;
        }
        return (ParamConverter<T>)
                new Numbers(name.get(), kind == int.class || kind == Integer.class, kind.isPrimitive());
    }

    private record Numbers(String name, boolean small, boolean needed) implements ParamConverter<Number> {
        @Override
        public Number fromString(String text) {
            if (text == null || text.isEmpty()) {
                return needed ? number("0") : null;
            }
            return number(text);
        }

        private Number number(String text) {
            try {
                // Two returns: a conditional expression would widen both to long.
                if (small) {
                    return Integer.valueOf(text);
                }
                return Long.valueOf(text);
            } catch (NumberFormatException e) {
                throw Problem.invalid("wrong-type", name, "A whole number is needed here.");
            }
        }

        @Override
        public String toString(Number number) {
            return number.toString();
        }
    }
}
