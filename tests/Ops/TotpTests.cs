using System.Text;
using DongHaeng.Ops.Accounts;

namespace DongHaeng.Tests.Ops;

public sealed class TotpTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>RFC 6238, appendix B, the lines of SHA-1.</summary>
    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1111111109, "07081804")]
    [InlineData(1111111111, "14050471")]
    [InlineData(1234567890, "89005924")]
    [InlineData(2000000000, "69279037")]
    [InlineData(20000000000, "65353130")]
    public void Codes_are_those_of_the_standard(long second, string code)
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(second);
        Totp.Code(Secret, Totp.StepOf(at), 8).ShouldBe(code);
        Totp.Code(Secret, Totp.StepOf(at)).ShouldBe(code[2..]);
    }

    /// <summary>RFC 4226, appendix D: the counter is the step.</summary>
    [Fact]
    public void Steps_are_the_counter_of_the_standard_beneath_it()
    {
        string[] codes = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"];
        Enumerable.Range(0, 10).Select(step => Totp.Code(Secret, step)).ShouldBe(codes);
    }

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_clock_may_be_off_by_one_step(int steps, bool taken)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111109);
        var step = (now.ToUnixTimeSeconds() / 30) + steps;
        Totp.StepFor(Secret, Totp.Code(Secret, step), now).ShouldBe(taken ? step : null);
    }

    /// <summary>RFC 4648, section 10, without the padding.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Secrets_are_written_as_the_standard_says(string text, string base32) => Base32.Of(Encoding.ASCII.GetBytes(text)).ShouldBe(base32);
}
