import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.IdentityApi;
import org.openapitools.client.api.RoomsApi;
import org.openapitools.client.model.NewMessage;

/**
 * Posts by a client that openapi-generator made from Lunchroom's description:
 *
 * <pre>
 * curl -o openapi.json http://127.0.0.1:8080/lunchroom/api/v1/openapi.json
 * openapi-generator-cli generate -i openapi.json -g java --library native -o client \
 *     --additional-properties=openApiNullable=false,useJakartaEe=true
 * </pre>
 */
public class Example {
    public static void main(String[] arguments) throws ApiException {
        System.out.println(run(arguments));
    }

    /** Takes Lunchroom's address, a token, a room's tag and what to say there. */
    public static String run(String[] arguments) throws ApiException {
        var client = new ApiClient();
        client.updateBaseUri(arguments[0].replaceAll("/$", ""));
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + arguments[1]));
        var me = new IdentityApi(client).meResourceMe();
        var key = "example " + System.nanoTime();
        var message = new NewMessage().words(arguments[3]);
        var posted = new RoomsApi(client).messagesResourcePost(arguments[2], key, message);
        return me.getName() + ": " + posted.getWords();
    }
}
