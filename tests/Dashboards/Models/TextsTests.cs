using System.Reflection;
using System.Text.RegularExpressions;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Words;

namespace DongHaeng.Tests.Dashboards.Models;

public sealed partial class TextsTests
{
    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.English)]
    public void No_words_are_missing(Language language) =>
        Words(Texts.Of(language)).Where(word => string.IsNullOrWhiteSpace(word.Text)).Select(word => word.Name).ShouldBeEmpty();

    [Fact]
    public void English_words_hold_no_Korean() =>
        Words(Texts.Of(Language.English)).Where(word => Hangul().IsMatch(word.Text)).Select(word => word.Name).ShouldBeEmpty();

    [Fact]
    public void Korean_words_are_Korean() =>
        Words(Texts.Of(Language.Korean)).Where(word => !Hangul().IsMatch(word.Text) && word.Name != "ShellTexts.Code").Select(word => word.Name).ShouldBeEmpty();

    [Fact]
    public void There_are_as_many_words_in_each_language()
    {
        Words(Texts.Of(Language.English)).Count().ShouldBe(Words(Texts.Of(Language.Korean)).Count());
        Words(Texts.Of(Language.English)).Count().ShouldBeGreaterThan(100);
    }

    /// <summary>Every text, and every text that a function makes of sample arguments.</summary>
    private static IEnumerable<(string Name, string Text)> Words(Texts texts) =>
        from part in typeof(Texts).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where part.PropertyType.Namespace == typeof(Texts).Namespace
        let words = part.GetValue(texts)!
        from property in words.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        from text in Said(property.GetValue(words))
        select ($"{part.PropertyType.Name}.{property.Name}", text);

    private static IEnumerable<string> Said(object? value) => value switch
    {
        string text => [text],
        Delegate make => Arguments(make).Select(arguments => (string)make.DynamicInvoke(arguments)!),
        _ => [],
    };

    private static IEnumerable<object?[]> Arguments(Delegate make)
    {
        var types = make.GetType().GetGenericArguments()[..^1];
        return types is [{ IsEnum: true } only]
            ? Enum.GetValues(only).Cast<object?>().Select(value => new[] { value })
            : [[.. types.Select(type => type == typeof(string) ? "X" : type.IsValueType ? Activator.CreateInstance(type) : Sample(type))]];
    }

    private static object Sample(Type type) =>
        type.GetConstructors()[0].Invoke([.. type.GetConstructors()[0].GetParameters().Select(p => Activator.CreateInstance(p.ParameterType))]);

    [GeneratedRegex("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")]
    private static partial Regex Hangul();
}
