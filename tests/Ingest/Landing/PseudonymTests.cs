using System.Security.Cryptography;
using System.Text;
using DongHaeng.Ingest.Landing;

namespace DongHaeng.Tests.Ingest.Landing;

public sealed class PseudonymTests
{
    private static readonly byte[] Key = new byte[32];
    private readonly Pseudonyms pseudonyms = new(Key);

    [Fact]
    public void The_same_key_of_the_same_center_and_system_is_the_same_person() =>
        pseudonyms.Of("c0001", "HAPPY"u8, "household", "H-1"u8).ShouldBe(new Pseudonyms(Key).Of("c0001", "HAPPY"u8, "household", "H-1"u8));

    [Fact]
    public void Centers_systems_subjects_keys_and_secrets_make_different_ones() => new[]
    {
        pseudonyms.Of("c0001", "HAPPY"u8, "household", "H-1"u8), pseudonyms.Of("c0002", "HAPPY"u8, "household", "H-1"u8), pseudonyms.Of("c0001", "LOCAL"u8, "household", "H-1"u8),
        pseudonyms.Of("c0001", "HAPPY"u8, "person", "H-1"u8), pseudonyms.Of("c0001", "HAPPY"u8, "household", "H-2"u8), pseudonyms.Of("c0001", "HAPPY"u8, "household", "h-1"u8),
        new Pseudonyms([.. Key.Skip(1), 1]).Of("c0001", "HAPPY"u8, "household", "H-1"u8),
    }.Distinct().Count().ShouldBe(7);

    [Fact]
    public void It_is_the_first_half_of_the_keyed_hash_of_scope_and_key()
    {
        var mac = HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes("c0001\u001fHAPPY\u001fhousehold\u001f가-1"));
        pseudonyms.Of("c0001", "HAPPY"u8, "household", "가-1"u8).ToString("x32", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(Convert.ToHexStringLower(mac)[..32]);
    }
}
