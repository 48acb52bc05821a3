using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using DongHaeng.Ingest.Sources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace DongHaeng.Tests.Ingest.Sources;

public sealed class CertificateTests
{
    [Fact]
    public async Task A_server_whose_certificate_nobody_trusts_is_not_spoken_to_and_not_asked_twice()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0, l => l.UseHttps(certificate)));
        await using var app = builder.Build();
        var asked = 0;
        app.MapGet("/{**path}", () => ++asked);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var source = new HttpSource(new Uri(app.Urls.Single()), new("Bearer", "token"), Asked.Patience(), Asked.Gate());
        var problem = await Asked.Problem(source.Ask());
        (problem.Passing, asked).ShouldBe((false, 0));
        problem.Message.ShouldContain("/c0001/manifest.json has no trusted certificate");
    }
}
