using System.Text;
using System.Text.Encodings.Web;

namespace DongHaeng.Tests.Ingest.Privacy;

/// <summary>Personal data of nobody, and the forms in which they could lie in a file.</summary>
internal static class Planted
{
    /// <summary>Names, also masked ones; registration numbers with valid days; telephone numbers; addresses.</summary>
    public static readonly IReadOnlyList<string> Everywhere =
    [
        "남궁민혁", "황보영숙", "독고준석", "표현욱", "육미란", "제갈*서", "추○○", "맹아무개", "피모씨", "탁00",
        "870315-1928374", "0203074928374", "870316-2******", "010-8642-9753", "01097538642", "+82-10-8642-1357", "02-8642-9753", "031)864-2975",
        "서울 강남구 도곡로 9753", "삼성로86길 42-13", "864동 1357호",
    ];

    /// <summary>Keys as centers' systems have them, for columns of keys only.</summary>
    public static readonly IReadOnlyList<string> Keys = ["HH-QXZ-864297", "가구QXZ864297", "PERSON/QXZ/42"];

    public static IEnumerable<string> All => Everywhere.Concat(Keys);

    /// <summary>A string as UTF-8, CP949 and UTF-16, in JSON and in a web address.</summary>
    public static IEnumerable<byte[]> Forms(string text)
    {
        yield return Encoding.UTF8.GetBytes(text);
        yield return Encoding.Unicode.GetBytes(text);
        yield return Encoding.ASCII.GetBytes(JavaScriptEncoder.Default.Encode(text));
        yield return Encoding.ASCII.GetBytes(Uri.EscapeDataString(text));
        yield return DongHaeng.Samples.Centers.Exports.Dialect.Cp949.GetBytes(text);
    }

    /// <summary>What of all that was planted lies in some bytes.</summary>
    public static IEnumerable<string> In(byte[] bytes) => All.Where(text => Forms(text).Any(form => bytes.AsSpan().IndexOf(form) >= 0));
}
