import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Lunchroom's portal assertion with a JDK 17 and nothing else: a signed word about who looks, good once and for a minute.
 *
 * <p>From a command line: {@code java Assertion.java u-17 "Grace Hopper"}. In a servlet, behind your sign-in:
 * {@code response.setContentType("text/plain"); response.setHeader("Cache-Control", "no-store");
 * response.getWriter().print(portal.about(user.id(), user.name()));}
 *
 * @param algorithm HS256 with a secret, RS256 or ES256 with a private key (PKCS #8, PEM)
 */
public record Assertion(String issuer, String audience, String origin, String keyId, String algorithm, String key) {

    /** @param subject an id of the person that stays, whatever they are called */
    public String about(String subject, String name) throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        var header = "{\"alg\":%s,\"typ\":\"portal-assertion+jwt\",\"kid\":%s}".formatted(text(algorithm), text(keyId));
        var claims = "{\"iss\":%s,\"aud\":%s,\"origin\":%s,\"sub\":%s,\"name\":%s,\"iat\":%d,\"exp\":%d,\"jti\":%s}"
                .formatted(text(issuer), text(audience), text(origin), text(subject), text(name), now, now + 60,
                        text(UUID.randomUUID().toString()));
        var signed = part(header.getBytes(StandardCharsets.UTF_8)) + "." + part(claims.getBytes(StandardCharsets.UTF_8));
        return signed + "." + part(signature(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private byte[] signature(byte[] signed) throws GeneralSecurityException {
        if (algorithm.equals("HS256")) {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(signed);
        }
        boolean rsa = algorithm.equals("RS256");
        var signature = Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSAinP1363Format");
        signature.initSign(privateKey(rsa ? "RSA" : "EC"));
        signature.update(signed);
        return signature.sign();
    }

    private PrivateKey privateKey(String kind) throws GeneralSecurityException {
        var content = Base64.getMimeDecoder().decode(key.replaceAll("-----[A-Z ]+-----", ""));
        return KeyFactory.getInstance(kind).generatePrivate(new PKCS8EncodedKeySpec(content));
    }

    private static String part(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }

    // Where you have a JSON library, let it write header and claims.
    private static String text(String words) {
        var json = new StringBuilder("\"");
        words.chars().forEach(c -> json.append(
                c == '"' || c == '\\' || c < ' ' ? String.format("\\u%04x", c) : String.valueOf((char) c)));
        return json.append('"').toString();
    }

    public static void main(String... person) throws GeneralSecurityException {
        var set = System.getenv();
        var secret = set.get("LUNCHROOM_SECRET");
        var portal = new Assertion(
                set.get("LUNCHROOM_ISSUER"), set.get("LUNCHROOM_AUDIENCE"), set.get("LUNCHROOM_ORIGIN"),
                set.get("LUNCHROOM_KEY_ID"), set.getOrDefault("LUNCHROOM_ALGORITHM", "HS256"),
                secret == null ? set.get("LUNCHROOM_PRIVATE_KEY") : secret);
        System.out.println(portal.about(person[0], person[1]));
    }
}
