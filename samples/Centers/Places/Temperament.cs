using DongHaeng.Samples.Centers.Chance;

namespace DongHaeng.Samples.Centers.Places;

/// <summary>What sets a dong apart from others of its size, lastingly; 1 is the city's middle.</summary>
/// <param name="Volume">How much it does.</param>
/// <param name="Skill">How often people found are linked to support and goals are met.</param>
/// <param name="Pace">How many days things take.</param>
/// <param name="Delay">How late records are entered.</param>
internal sealed record Temperament(double Volume, double Skill, double Pace, double Delay)
{
    /// <summary>One dong in about seventy is clearly better, as many clearly worse: figures must be able to find them.</summary>
    private const double Outstanding = 1.0 / 70;

    public static Temperament Of(int seed, string guId, string dongId)
    {
        var gu = Dice.For(seed, "temperament " + guId);
        var dong = Dice.For(seed, "temperament " + dongId);
        var standing = dong.Unit();
        var (skill, pace) = standing < Outstanding ? (1.6, 0.55) : standing > 1 - Outstanding ? (0.5, 1.9) : (1.0, 1.0);
        return new(
            Volume: Math.Exp((gu.Normal() * 0.08) + (dong.Normal() * 0.14)),
            Skill: skill * Math.Exp((gu.Normal() * 0.05) + (dong.Normal() * 0.09)),
            Pace: pace * Math.Exp((gu.Normal() * 0.08) + (dong.Normal() * 0.16)),
            Delay: Math.Exp(dong.Normal() * 0.3));
    }
}
