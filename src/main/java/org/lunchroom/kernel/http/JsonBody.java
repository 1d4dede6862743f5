package org.lunchroom.kernel.http;

import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import org.lunchroom.kernel.Json;

/**
 * Reads a JSON body into a record, strictly: valid UTF-8, at most {@link #LIMIT} bytes (more where the record says
 * {@link Large}) and {@value #DEPTH} levels, no unknown or doubled fields, right types. Each fault is a 400 or 413 that
 * names the field.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class JsonBody implements MessageBodyReader<Record> {
    public static final int LIMIT = 64 * 1024;
    private static final int DEPTH = 12;
    private static final JsonParserFactory SYNTAX = Json.createParserFactory(Map.of());
    private static final JsonReaderFactory JSON =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        if (!media.getSubtype().equals("json") && !media.getSubtype().endsWith("+json")) {
            throw Problem.of(415, "unsupported-media-type", "Send application/json.");
        }
        var large = type.getAnnotation(Large.class);
        return read(type, body, large == null ? LIMIT : large.bytes());
    }

    /** The record that the bytes hold. */
    public static <R extends Record> R read(Class<R> type, InputStream body, int limit) {
        byte[] bytes = bytes(body, limit);
        if (bytes.length > limit) {
            throw Problem.of(413, "too-large", "The body is larger than " + limit + " bytes.");
        }
        return JsonRecords.record(type, parse(decode(bytes)));
    }

    /** The object that the bytes hold, whatever its members; for protocols of others, which have more of them than we read. */
    public static JsonObject object(InputStream body, int limit) {
        byte[] bytes = bytes(body, limit);
        if (bytes.length > limit) {
            throw Problem.of(413, "too-large", "The body is larger than " + limit + " bytes.");
        }
        if (parse(decode(bytes)) instanceof JsonObject object) {
            return object;
        }
        throw Problem.invalid("invalid-json", "body", "The body is no JSON object.");
    }

    private static byte[] bytes(InputStream body, int limit) {
        try {
            return body.readNBytes(limit + 1);
        } catch (IOException e) {
            throw Problem.of(408, "body-incomplete", "The body did not arrive whole and in time.");
        }
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.invalid("invalid-utf8", "body", "The body is not valid UTF-8.");
        }
    }

    private static JsonValue parse(String text) {
        refuseDepth(text);
        try (var parser = SYNTAX.createParser(new StringReader(text));
                var reader = JSON.createReader(new StringReader(text))) {
            // To the very end: the reader alone would stop after the first value.
            while (parser.hasNext()) {
                parser.next();
            }
            return reader.readValue();
        } catch (JsonParsingException e) {
            throw Problem.invalid(
                    "invalid-json",
                    "body",
                    "The body is not JSON: see line " + e.getLocation().getLineNumber() + ", column "
                            + e.getLocation().getColumnNumber() + ".");
        } catch (JsonException | IllegalStateException | NoSuchElementException e) {
            throw Problem.invalid("invalid-json", "body", "The body is not JSON.");
        }
    }

    // Counted before parsing: a recursive parser would spend its stack on "[[[[…".
    private static void refuseDepth(String text) {
        int depth = 0;
        boolean inString = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inString) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    inString = false;
                }
            } else if (c == '"') {
                inString = true;
            } else if (c == '{' || c == '[') {
                if (++depth > DEPTH) {
                    throw Problem.invalid("too-deep", "body", "The body is nested deeper than " + DEPTH + " levels.");
                }
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
    }
}
