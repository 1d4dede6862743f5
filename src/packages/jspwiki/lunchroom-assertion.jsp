<%-- Lunchroom «plainVersion» for JSPWiki 2.11 and newer: answers the widgets of this wiki's pages who looks. Lies beside Wiki.jsp.
     In jspwiki-custom.properties: lunchroom.address, lunchroom.origin, lunchroom.keyId, lunchroom.secret --%>
<%@ page contentType="text/plain; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true"
    import="org.apache.wiki.api.core.*, org.apache.wiki.api.spi.Wiki, java.nio.charset.StandardCharsets, java.util.*, javax.crypto.Mac, javax.crypto.spec.SecretKeySpec" %>
<%!
    private static String part(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String text(String words) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : words.toCharArray()) {
            json.append(c == '"' || c == '\\' || c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
        return json.append('"').toString();
    }
%>
<%
    response.setHeader("Cache-Control", "no-store");
    Engine wiki = Wiki.engine().find(application, null);
    Session visitor = Wiki.session().find(wiki, request);
    String from = request.getHeader("Sec-Fetch-Site");
    if (!visitor.isAuthenticated() || (from != null && !from.equals("same-origin"))) {
        response.setStatus(visitor.isAuthenticated() ? 403 : 401);
        return;
    }
    Properties set = wiki.getWikiProperties();
    long now = System.currentTimeMillis() / 1000;
    String origin = set.getProperty("lunchroom.origin");
    String header = "{\"alg\":\"HS256\",\"typ\":\"portal-assertion+jwt\",\"kid\":" + text(set.getProperty("lunchroom.keyId")) + "}";
    String claims = "{\"iss\":" + text(origin) + ",\"aud\":" + text(set.getProperty("lunchroom.address")) + ",\"origin\":" + text(origin)
        + ",\"sub\":" + text(visitor.getLoginPrincipal().getName()) + ",\"name\":" + text(visitor.getUserPrincipal().getName())
        + ",\"iat\":" + now + ",\"exp\":" + (now + 60) + ",\"jti\":" + text(UUID.randomUUID().toString()) + "}";
    String signed = part(header.getBytes(StandardCharsets.UTF_8)) + "." + part(claims.getBytes(StandardCharsets.UTF_8));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(set.getProperty("lunchroom.secret").getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    out.print(signed + "." + part(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII))));
%>
