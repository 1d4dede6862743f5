// Lunchroom's portal assertion in .NET 6 and newer, without a package: a signed word about who looks, good once and for a minute.

using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

// From a command line: dotnet run -- u-17 "Grace Hopper". In ASP.NET Core:
//   app.MapGet("/assertion", (ClaimsPrincipal user, HttpResponse response) => {
//       response.Headers.CacheControl = "no-store";
//       return Assertion.About(portal, user.FindFirstValue(ClaimTypes.NameIdentifier)!, user.Identity!.Name!);
//   }).RequireAuthorization();
string Set(string name) => Environment.GetEnvironmentVariable("LUNCHROOM_" + name) ?? "";
var portal = new Portal(Set("ISSUER"), Set("AUDIENCE"), Set("ORIGIN"), Set("KEY_ID"), Set("SECRET"), Set("PRIVATE_KEY"));
Console.WriteLine(Assertion.About(portal, args[0], args[1]));

/// <param name="Secret">for HS256; empty for RS256 with a private key as PEM</param>
public record Portal(string Issuer, string Audience, string Origin, string KeyId, string Secret, string PrivateKey = "");

public static class Assertion
{
    /// <param name="subject">an id of the person that stays, whatever they are called</param>
    public static string About(Portal portal, string subject, string name, params string[] roles)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var header = new { alg = portal.Secret == "" ? "RS256" : "HS256", typ = "portal-assertion+jwt", kid = portal.KeyId };
        var claims = new
        {
            iss = portal.Issuer, aud = portal.Audience, origin = portal.Origin, sub = subject, name, roles,
            iat = now, exp = now + 60, jti = Guid.NewGuid().ToString(),
        };
        var signed = Part(JsonSerializer.SerializeToUtf8Bytes(header)) + "." + Part(JsonSerializer.SerializeToUtf8Bytes(claims));
        return signed + "." + Part(Signature(portal, Encoding.ASCII.GetBytes(signed)));
    }

    private static byte[] Signature(Portal portal, byte[] signed)
    {
        if (portal.Secret != "")
        {
            return HMACSHA256.HashData(Encoding.UTF8.GetBytes(portal.Secret), signed);
        }
        using var key = RSA.Create();
        key.ImportFromPem(portal.PrivateKey);
        return key.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private static string Part(byte[] content) =>
        Convert.ToBase64String(content).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
