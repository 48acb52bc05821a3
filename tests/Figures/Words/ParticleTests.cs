using DongHaeng.Figures.Words;

namespace DongHaeng.Tests.Figures.Words;

public class ParticleTests
{
    [Theory]
    [InlineData("강남구", "강남구는", "강남구가", "강남구를", "강남구와", "강남구로")]
    [InlineData("역삼동", "역삼동은", "역삼동이", "역삼동을", "역삼동과", "역삼동으로")]
    [InlineData("서울", "서울은", "서울이", "서울을", "서울과", "서울로")]
    [InlineData("38.2", "38.2는", "38.2가", "38.2를", "38.2와", "38.2로")]
    [InlineData("1,000", "1,000은", "1,000이", "1,000을", "1,000과", "1,000으로")]
    [InlineData("7", "7은", "7이", "7을", "7과", "7로")]
    [InlineData("7.2%", "7.2%는", "7.2%가", "7.2%를", "7.2%와", "7.2%로")]
    [InlineData("돌봄(SOS)", "돌봄(SOS)는", "돌봄(SOS)가", "돌봄(SOS)를", "돌봄(SOS)와", "돌봄(SOS)로")]
    [InlineData("44주(10.28~11.3)", "44주(10.28~11.3)는", "44주(10.28~11.3)가", "44주(10.28~11.3)를", "44주(10.28~11.3)와", "44주(10.28~11.3)로")]
    [InlineData("", "는", "가", "를", "와", "로")]
    public void Particles_follow_the_sound(
        string word, string topic, string subject, string direct, string with, string by)
    {
        Particle.Topic(word).ShouldBe(topic);
        Particle.Subject(word).ShouldBe(subject);
        Particle.Object(word).ShouldBe(direct);
        Particle.With(word).ShouldBe(with);
        Particle.By(word).ShouldBe(by);
    }
}
