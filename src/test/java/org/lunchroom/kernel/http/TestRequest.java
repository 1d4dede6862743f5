package org.lunchroom.kernel.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A request and its response, as far as a filter looks at them. */
public final class TestRequest {
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> answered = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private String address = "192.0.2.1";
    private String method = "GET";
    private String path = "/api/v1/me";
    private int status = 200;

    public TestRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public TestRequest method(String name) {
        method = name;
        return this;
    }

    public TestRequest from(String remoteAddress) {
        address = remoteAddress;
        return this;
    }

    public TestRequest path(String servletPath) {
        path = servletPath;
        return this;
    }

    public Object attribute(String name) {
        return attributes.get(name);
    }

    /** A header of the response; null when there is none. */
    public String answered(String name) {
        return answered.get(name);
    }

    public int status() {
        return status;
    }

    /** What the response's body says so far. */
    public String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    public HttpServletRequest asRequest() {
        return proxy(HttpServletRequest.class, (proxy, called, arguments) -> switch (called.getName()) {
            case "getAttribute" -> attributes.get((String) arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "removeAttribute" -> attributes.remove((String) arguments[0]);
            case "getHeader" -> headers.get((String) arguments[0]);
            case "getMethod" -> method;
            case "getRemoteAddr" -> address;
            case "getServletPath" -> path;
            default -> nothing(called.getReturnType());
        });
    }

    public HttpServletResponse asResponse() {
        return proxy(HttpServletResponse.class, (proxy, called, arguments) -> switch (called.getName()) {
            case "setHeader", "addHeader" -> answered.put((String) arguments[0], (String) arguments[1]);
            case "setStatus" -> answerWith((int) arguments[0]);
            case "getStatus" -> status;
            case "getOutputStream" -> new Body(body);
            default -> nothing(called.getReturnType());
        });
    }

    private static final class Body extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        Body(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {}
    }

    private Object answerWith(int code) {
        status = code;
        return null;
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : null;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(TestRequest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
